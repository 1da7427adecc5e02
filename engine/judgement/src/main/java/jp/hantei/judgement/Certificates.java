package jp.hantei.judgement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hantei.rules.model.RuleWorkbook;

/** Makes certificates. The hash of the form covers every answer in a canonical order, whatever order it was entered in. */
final class Certificates {
    /** Raised whenever judging itself changes what it says of the same rules and answers. */
    static final String ENGINE = "hantei-engine/1";

    private Certificates() {}

    static Certificate of(RuleWorkbook workbook, Answers answers, Verdict verdict, List<DecidingRow> rows) {
        List<String> names = rows.stream().map(r -> r.table() + " " + r.row()).toList();
        String disease = workbook.cover().number();
        String revision = workbook.cover().revision();
        String form = formHash(answers);
        String seal = sha256(String.join(
                "\n",
                disease,
                revision,
                workbook.meaningHash(),
                form,
                ENGINE,
                verdict.name(),
                String.join(",", names)));
        return new Certificate(disease, revision, workbook.meaningHash(), form, ENGINE, verdict.name(), names, seal);
    }

    private static String formHash(Answers answers) {
        StringBuilder canonical = new StringBuilder(answers.application().name());
        for (Map.Entry<String, String> entry : new TreeMap<>(answers.values()).entrySet()) {
            canonical
                    .append('\n')
                    .append(entry.getKey())
                    .append('=')
                    .append(entry.getValue().replace("\n", "\\n"));
        }
        return sha256(canonical.toString());
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
