package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.hantei.judgement.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rule packs. */
@Command(name = "list", description = "疾病と様式改訂の一覧 (list of rule packs)", mixinStandardHelpOptions = true)
final class CatalogList implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Catalog.Entry> entries = catalog.open().entries();
        if (json) {
            out.println(Json.pretty(entries.stream().map(CatalogList::fields).toList()));
        } else {
            entries.forEach(e -> out.println(
                    String.join("\t", e.disease(), e.revision(), e.scheme().label(), e.name(), e.target())));
        }
        return Exit.OK;
    }

    private static Map<String, Object> fields(Catalog.Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("disease", entry.disease());
        fields.put("revision", entry.revision());
        fields.put("scheme", entry.scheme().name());
        fields.put("name", entry.name());
        fields.put("kana", entry.kana());
        fields.put("english", entry.english());
        fields.put("target", entry.target());
        return fields;
    }
}
