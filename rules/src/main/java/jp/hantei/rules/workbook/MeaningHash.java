package jp.hantei.rules.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Identity of a rule pack: the hash of what its workbook and blocks say, whatever file they came from. */
final class MeaningHash {
    private MeaningHash() {}

    static String of(Collection<RawWorkbook> blocks) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (RawWorkbook block : blocks) {
                sha.update(MarkdownTwin.write(block).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
