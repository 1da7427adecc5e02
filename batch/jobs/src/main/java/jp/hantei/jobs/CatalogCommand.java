package jp.hantei.jobs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into the catalog of rules. */
@Command(
        name = "catalog",
        description = "判定基準のカタログを見る・点検する (rules catalog)",
        mixinStandardHelpOptions = true,
        subcommands = {
            CatalogList.class,
            CatalogItems.class,
            CatalogSchema.class,
            CatalogCheck.class,
            CatalogRunTests.class,
            CatalogMutate.class,
            CatalogTests.class,
            CatalogDiff.class,
            CatalogDocument.class,
            CatalogUnpack.class,
            CatalogPack.class,
            CatalogTemplate.class
        })
final class CatalogCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "catalog のサブコマンドを指定してください。");
    }
}
