package jp.hantei.rules.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jp.hantei.rules.model.Scheme;

/** The twin that a new disease begins with: it loads, judges and passes its tests, and says what to fill in where. */
public final class WorkbookTemplate {
    private static final String VENTILATOR =
            "| 人工呼吸器 |  |  | @ventilator | 人工呼吸器 |  |  |  |  |  |  |  |  |  |  |  |  | 確認 |\n";

    private WorkbookTemplate() {}

    /**
     * The text of the twin.
     *
     * @param number disease number ({@code 006}) or classification code ({@code 02_01_003})
     * @param name 疾病名
     * @param revision form revision, e.g. {@code 2024-04}
     * @param scheme INTRACTABLE or PAEDIATRIC
     */
    public static String twin(String number, String name, String revision, Scheme scheme) {
        boolean paediatric = scheme == Scheme.PAEDIATRIC;
        return text().replace("{{number}}", number)
                .replace("{{name}}", name)
                .replace("{{revision}}", revision)
                .replace("{{scheme}}", scheme.label())
                .replace("{{basic}}", paediatric ? "paediatric_basic" : "basic")
                .replace("{{eligibility}}", paediatric ? "eligibility_paediatric" : "eligibility")
                .replace("{{ventilator}}", paediatric ? "" : VENTILATOR)
                .replace("{{age}}", paediatric ? "age_years=8、" : "");
    }

    private static String text() {
        try (InputStream in = WorkbookTemplate.class.getResourceAsStream("template.md")) {
            if (in == null) {
                throw new IllegalStateException("template.md is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
