package jp.hantei.rules.referee;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** The kept .xlsx files of one rule pack, compiled by Drools' own spreadsheet compiler. */
final class StockDrools {
    private final RuleProgram program;
    private final KieBase rules;
    /** Package and sheet row of a rule → table and row, e.g. {@code t1_9 → 診断基準 D1}. */
    private final Map<String, String> rows = new HashMap<>();

    StockDrools(RuleProgram program, Path workbook) throws IOException {
        this.program = program;
        KieHelper helper = new KieHelper();
        Set<String> compiled = new HashSet<>();
        for (Table table : program.tables()) {
            DecisionTable source = table.source();
            String file = source.place().file();
            Path path = file.equals(String.valueOf(workbook.getFileName()))
                    ? workbook
                    : CatalogFiles.ROOT.resolve("common").resolve(file);
            String drl = new SpreadsheetCompiler()
                    .compile(
                            new ByteArrayInputStream(Files.readAllBytes(path)),
                            source.place().sheet());
            // included tables share sheet names, so the package keeps them apart
            String unit = "t" + table.index();
            if (compiled.add(unit)) {
                helper.addContent(
                        drl.replace("package jp.hantei.workbook", "package jp.hantei.workbook." + unit),
                        ResourceType.DRL);
            }
            for (DecisionTable.Row row : source.rows()) {
                String number = row.place().cell().replaceAll("\\D", "");
                rows.put(unit + "_" + number, source.name() + " " + row.id());
            }
        }
        this.rules = helper.build(ExecutableModelProject.class);
    }

    int ruleCount() {
        return rows.size();
    }

    /** The rows that fire on the facts of a finished run. */
    Set<String> holding(Run run) {
        Set<String> fired = new TreeSet<>();
        KieSession session = rules.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                String unit = event.getMatch().getRule().getPackageName().replaceFirst("^.*[.]", "");
                // the stock compiler ends a rule's name with the sheet row
                String name = unit + event.getMatch().getRule().getName().replaceFirst(".*_", "_");
                fired.add(rows.getOrDefault(name, "unknown rule " + name));
            }
        });
        try {
            session.insert(new SheetView(program.slots(), run.facts()));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
