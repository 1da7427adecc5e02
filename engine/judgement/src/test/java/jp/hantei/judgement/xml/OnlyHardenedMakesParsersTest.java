package jp.hantei.judgement.xml;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.ctc.wstx.stax.WstxInputFactory;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** The parsers of the JDK open files that a document names, so nobody else may make one. */
class OnlyHardenedMakesParsersTest {
    @Test
    void nobodyElseKnowsAParserFactory() {
        noClasses()
                .that(not(resideInAPackage("..xml.hardened..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml.parsers..", "javax.xml.transform..", "javax.xml.xpath..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(XMLInputFactory.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(WstxInputFactory.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SchemaFactory.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(XMLEventReader.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jp.hantei.judgement"));
    }
}
