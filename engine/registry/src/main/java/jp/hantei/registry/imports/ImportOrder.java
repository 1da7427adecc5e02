package jp.hantei.registry.imports;

import java.util.function.Consumer;

/**
 * Whose file is imported, and who wants to know.
 *
 * @param fileName for the list of imports; without folder
 * @param account who imports
 * @param institution whose forms they are
 * @param validate whether each form must satisfy the XSD of its revision as well
 * @param progress told now and then, in the importing thread
 * @param keys given the access key of each newly registered form; it is shown here and never again
 */
public record ImportOrder(
        String fileName,
        String account,
        String institution,
        boolean validate,
        Consumer<ImportCount> progress,
        Consumer<IssuedKey> keys) {
    public ImportOrder(String fileName, String account, String institution, boolean validate) {
        this(fileName, account, institution, validate, count -> {}, key -> {});
    }
}
