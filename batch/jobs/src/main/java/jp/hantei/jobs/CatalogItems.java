package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import jp.hantei.rules.model.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the items of a form. */
@Command(name = "items", description = "様式の項目の一覧 (items of a form)", mixinStandardHelpOptions = true)
final class CatalogItems implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private RulePackParameters pack;

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Item> items = pack.of(catalog.open()).workbook().items();
        if (json) {
            out.println(Json.pretty(items.stream().map(ItemFields::of).toList()));
        } else {
            items.forEach(item -> out.println(String.join(
                    "\t",
                    item.id(),
                    item.section().label(),
                    item.title(),
                    item.type().label(),
                    item.unit(),
                    item.codeList()
                            .map(list -> String.join(
                                    "、",
                                    list.codes().stream()
                                            .map(c -> c.code() + "=" + c.label())
                                            .toList()))
                            .orElse(""))));
        }
        return Exit.OK;
    }
}
