package jp.hantei.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The jobs are a thin front on the registry: no Spring, no Drools, no workbook cells, no XML parser of their own. */
class ArchitectureTest {
    @Test
    void knowsOnlyTheFloorsBelow() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jp.hantei.web..",
                        "jp.hantei.checktool..",
                        "org.springframework..",
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
                        .importPackages("jp.hantei.jobs"));
    }
}
