package jp.hantei.checktool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The check tool is a thin front on the judgement: neither database nor Spring. */
class ArchitectureTest {
    @Test
    void knowsOnlyTheFloorsBelow() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jp.hantei.registry..",
                        "jp.hantei.web..",
                        "jp.hantei.jobs..",
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.ibatis..",
                        "org.drools..",
                        "org.kie..",
                        "org.apache.poi..",
                        "javax.xml.parsers..",
                        "javax.xml.transform..",
                        "javax.xml.validation..",
                        "com.ctc.wstx..")
                .allowEmptyShould(true)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jp.hantei.checktool"));
    }
}
