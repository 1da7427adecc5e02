package jp.hantei.jobs;

import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Disease and form revision; the newest revision when none is given. */
final class RulePackParameters {
    @Parameters(index = "0", paramLabel = "DISEASE", description = "疾病番号 (disease number)。例 006、6、02_01_003")
    private String disease = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REVISION",
            description = "様式改訂 (form revision)。例 2024-04。省略時は最新")
    private @Nullable String revision;

    RulePack of(Catalog catalog) {
        return catalog.rulePack(disease, revision(catalog, disease, revision));
    }

    static String revision(Catalog catalog, String disease, @Nullable String given) {
        return given != null ? given : catalog.latestRevision(disease).orElse("");
    }
}
