package jp.hantei.rules.program;

import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.BitSet;
import java.util.List;
import jp.hantei.rules.model.Cover;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The tables as a Drools KieBase, built from the typed rows with the canonical model: no DRL text, no generated code, no
 * compiler. One rule per row, one pattern per rule, the row's number is the action's constant. Thread-safe; a session
 * belongs to one judgement.
 */
final class DroolsTables {
    private final KieBase rules;
    private final int tables;
    private final KieSessionConfiguration configuration;

    DroolsTables(Cover cover, List<Table> tables) {
        this.tables = tables.size();
        String name = "jp.hantei.r" + cover.number().replaceAll("[^A-Za-z0-9]", "_");
        ModelImpl model = new ModelImpl();
        for (Table table : tables) {
            Class<? extends Stage> stage = Stage.classOf(table.depth());
            for (int row = 0; row < table.rows(); row++) {
                addRule(model, name, table, row, stage);
            }
        }
        this.rules = KieBaseBuilder.createKieBaseFromModel(model);
        this.configuration = KieServices.get().newKieSessionConfiguration();
        // NO lets all sessions of this base share the consequences' arrays: rows would fire for other forms
        this.configuration.setOption(ThreadSafeOption.YES);
    }

    private static <S extends Stage> void addRule(ModelImpl model, String name, Table table, int row, Class<S> stage) {
        Variable<S> fact = declarationOf(stage, "stage" + table.depth());
        PatternDef<S> condition = pattern(fact);
        if (stage == Stage.Deep.class) {
            int depth = table.depth();
            condition = condition.expr("depth " + depth, s -> ((Stage.Deep) (Stage) s).depth() == depth);
        }
        for (Test test : table.tests(row)) {
            condition = condition.expr(test.toString(), s -> test.holds(s.facts));
        }
        int tableIndex = table.index();
        model.addRule(rule(
                        name,
                        table.source().name() + " "
                                + table.source().rows().get(row).id())
                .build(condition, on(fact).execute(s -> s.holds(tableIndex, row))));
    }

    Session newSession() {
        return new Session(rules.newKieSession(configuration, null));
    }

    /** One judgement. */
    final class Session implements AutoCloseable {
        private final KieSession session;
        private final BitSet[] holding = new BitSet[tables];
        private int fired = -1;

        private Session(KieSession session) {
            this.session = session;
            for (int i = 0; i < tables; i++) {
                holding[i] = new BitSet();
            }
        }

        /** The rows of a table that hold; the first call for a depth fires that stage. */
        BitSet holding(Table table, Facts facts) {
            if (table.depth() > fired) {
                fired = table.depth();
                session.insert(Stage.at(fired, facts, holding));
                session.fireAllRules();
            }
            return holding[table.index()];
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
