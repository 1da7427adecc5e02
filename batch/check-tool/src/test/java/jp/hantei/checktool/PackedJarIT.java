package jp.hantei.checktool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.runtime.KieSession;

/** What the packed jar holds, and what it must not hold. Runs with that jar as its class path. */
class PackedJarIT {
    record Answer(int code) {}

    @Test
    void droolsFiresARule() {
        List<Integer> fired = new ArrayList<>();
        Variable<Answer> answer = declarationOf(Answer.class, "answer");
        ModelImpl model = new ModelImpl();
        model.addRule(rule("jp.hantei.probe", "row")
                .build(
                        pattern(answer).expr("code == 1", a -> a.code() == 1),
                        on(answer).execute(a -> fired.add(a.code()))));

        KieSession session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        session.insert(new Answer(1));
        session.insert(new Answer(2));
        session.fireAllRules();
        session.dispose();

        assertThat(fired).containsExactly(1);
        assertThat(KieBaseBuilder.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith("/target/hantei-check.jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.drools.drl.parser.DrlParser",
                "org.drools.mvel.MVELConstraintBuilder",
                "org.eclipse.jdt.core.compiler.CompilationProgress",
                "org.mvel2.MVEL"
            })
    void holdsNoWayToRunTextAsCode(String className) {
        assertThatThrownBy(() -> Class.forName(className)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.zaxxer.hikari.HikariDataSource",
                "org.apache.ibatis.session.SqlSession",
                "org.postgresql.Driver",
                "org.springframework.core.SpringVersion"
            })
    void holdsNeitherDatabaseNorSpring(String className) {
        assertThatThrownBy(() -> Class.forName(className)).isInstanceOf(ClassNotFoundException.class);
    }
}
