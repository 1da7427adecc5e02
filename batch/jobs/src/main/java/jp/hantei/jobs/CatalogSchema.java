package jp.hantei.jobs;

import java.util.concurrent.Callable;
import jp.hantei.judgement.xml.FormSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the XSD of a form revision. */
@Command(name = "schema", description = "様式の XSD を出力 (XML schema of a form)", mixinStandardHelpOptions = true)
final class CatalogSchema implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private RulePackParameters pack;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(FormSchema.of(pack.of(catalog.open()).workbook()));
        return Exit.OK;
    }
}
