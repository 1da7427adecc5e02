package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import jp.hantei.rules.model.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the items of a form. */
@Command(name = "items", description = "様式の項目の一覧 (items of a form)", mixinStandardHelpOptions = true)
final class CatalogItems implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE | DISEASE [REVISION]",
            description = "ブック（.xlsx）か双子（.md）、又は疾病番号と様式改訂（省略時は最新）")
    private List<String> which = List.of();

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Item> items = WorkbookFileOrPack.each(which, false, catalog).get(0).items();
        if (json) {
            out.println(Json.pretty(items.stream().map(ItemFields::of).toList()));
        } else {
            items.forEach(item -> out.println(ItemLine.of(item)));
        }
        return Exit.OK;
    }
}
