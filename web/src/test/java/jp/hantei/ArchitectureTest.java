package jp.hantei;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The floors of the house: what may know what. The batch modules hold the same rules for their own fronts. */
class ArchitectureTest {
    private static final String RULES = "jp.hantei.rules..";
    private static final String JUDGEMENT = "jp.hantei.judgement..";
    private static final String REGISTRY = "jp.hantei.registry..";
    private static final String WEB = "jp.hantei.web..";
    private static final String JOBS = "jp.hantei.jobs..";
    private static final String CHECK_TOOL = "jp.hantei.checktool..";

    /** The one place where XML parsers are made, so that they are made safely. */
    private static final String HARDENED_XML = "jp.hantei.judgement.xml.hardened..";

    private static final Set<String> XML_PARSER_FACTORIES = Set.of(
            "com.ctc.wstx.stax.WstxInputFactory",
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.transform.TransformerFactory",
            "javax.xml.validation.SchemaFactory",
            "javax.xml.xpath.XPathFactory",
            "org.codehaus.stax2.XMLInputFactory2",
            "org.codehaus.stax2.validation.XMLValidationSchemaFactory",
            "org.xml.sax.helpers.XMLReaderFactory");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.hantei");

    @Test
    void aFloorKnowsOnlyTheFloorsBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("rules")
                .definedBy(RULES)
                .layer("judgement")
                .definedBy(JUDGEMENT)
                .layer("registry")
                .definedBy(REGISTRY)
                .layer("web")
                .definedBy(WEB)
                .layer("jobs")
                .definedBy(JOBS)
                .layer("check-tool")
                .definedBy(CHECK_TOOL)
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("jobs")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("check-tool")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("registry")
                .mayOnlyBeAccessedByLayers("web", "jobs")
                .whereLayer("judgement")
                .mayOnlyBeAccessedByLayers("registry", "web", "jobs", "check-tool")
                .check(CLASSES);
    }

    @Test
    void springOnlyInWeb() {
        onlyIn(WEB, "org.springframework..", "jakarta.servlet..", "org.thymeleaf..");
    }

    @Test
    void noDatabaseBelowTheRegistry() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES, JUDGEMENT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.ibatis..",
                        "com.zaxxer.hikari..",
                        "org.flywaydb..",
                        "org.postgresql..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void droolsOnlyInRules() {
        onlyIn(RULES, "org.drools..", "org.kie..");
    }

    @Test
    void poiOnlyWhereWorkbooksAreReadAndAnnotated() {
        noClasses()
                .that()
                .resideOutsideOfPackages("jp.hantei.rules.workbook..", "jp.hantei.rules.annotate..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..", "com.microsoft.schemas.."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void xmlParsersAreMadeInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HARDENED_XML)
                .should()
                .dependOnClassesThat(isXmlParserFactory())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void jaxbReadsOnlyFromAReaderThatSomeoneHardened() {
        noClasses()
                .should()
                .callMethodWhere(unmarshalsWithAParserOfItsOwn())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static void onlyIn(String home, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isXmlParserFactory() {
        return DescribedPredicate.describe(
                "are XML parser factories", type -> XML_PARSER_FACTORIES.contains(type.getFullName()));
    }

    private static DescribedPredicate<JavaMethodCall> unmarshalsWithAParserOfItsOwn() {
        return DescribedPredicate.describe(
                "unmarshal from anything but a stream reader or a DOM node",
                call -> call.getTargetOwner().getFullName().equals("jakarta.xml.bind.Unmarshaller")
                        && call.getName().equals("unmarshal")
                        && !Set.of(
                                        "javax.xml.stream.XMLStreamReader",
                                        "javax.xml.stream.XMLEventReader",
                                        "org.w3c.dom.Node")
                                .contains(call.getTarget()
                                        .getRawParameterTypes()
                                        .get(0)
                                        .getFullName()));
    }
}
