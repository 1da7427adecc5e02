package jp.hantei.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.XlsxReader;

/** Workbooks of the catalog, as they are or with somebody's edit of the twin in them. */
public final class Twins {
    public static final String PARKINSON = "intractable/006-parkinson-disease/2024-04";
    public static final String COLITIS = "intractable/097-ulcerative-colitis/2024-04";

    private Twins() {}

    /** @param path without ending, e.g. {@link #PARKINSON} */
    public static RuleWorkbook of(String path) {
        return edited(path, UnaryOperator.identity());
    }

    public static RuleWorkbook edited(String path, UnaryOperator<String> edit) {
        return typed(raw(path, edit));
    }

    public static RawWorkbook raw(String path, UnaryOperator<String> edit) {
        Problems problems = new Problems();
        Path twin = CatalogFiles.ROOT.resolve(path + ".md");
        String text = MarkdownTwin.write(CatalogFiles.raw(twin, problems));
        RawWorkbook raw = MarkdownTwin.read("2024-04.md", edit.apply(text), problems);
        assertThat(problems.list()).isEmpty();
        return raw;
    }

    /** The workbook itself, whose places are cells. */
    public static RawWorkbook xlsx(String path) {
        try {
            Problems problems = new Problems();
            byte[] bytes = Files.readAllBytes(CatalogFiles.ROOT.resolve(path + ".xlsx"));
            RawWorkbook raw = XlsxReader.read("2024-04.xlsx", bytes, problems);
            assertThat(problems.list()).isEmpty();
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleWorkbook typed(RawWorkbook raw) {
        Problems problems = new Problems();
        RuleWorkbook workbook = WorkbookParser.parse(raw, CatalogFiles.common(), problems);
        assertThat(problems.list()).isEmpty();
        return workbook;
    }

    /** A workbook whose warnings don't matter. */
    public static RuleWorkbook typedWithWarnings(RawWorkbook raw) {
        Problems problems = new Problems();
        RuleWorkbook workbook = WorkbookParser.parse(raw, CatalogFiles.common(), problems);
        problems.throwIfErrors();
        return workbook;
    }

    /** Leaves only the first test case. */
    public static String withoutThoseFromT96(String twin) {
        return twin.replaceAll("(?m)^\\| T(9[6-9]|\\d{3}) \\|.*\\n", "");
    }

    public static String onlyT01(String twin) {
        return twin.replaceAll("(?m)^\\| T(?!01 )\\d+ \\|.*\\n", "");
    }
}
