package org.clausewright.spec;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest {

    private static final JavaClasses SPEC = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clausewright.spec");

    @Test
    void specKnowsTheJdkMarkdownAndYamlOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.clausewright.spec..",
                        "java.lang..",
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "java.security..",
                        "java.time..",
                        "java.util..",
                        "org.commonmark..",
                        "org.yaml.snakeyaml..",
                        "org.jspecify..")
                .check(SPEC);
    }

    @Test
    void markdownIsReadInOnePlaceAndYamlInAnother() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.clausewright.spec.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(SPEC);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.clausewright.spec.folder..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(SPEC);
    }

    @Test
    void textKnowsNothingOfMarkdown() {
        noClasses()
                .that()
                .resideInAPackage("org.clausewright.spec.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.clausewright.spec", "org.clausewright.spec.document..", "org.commonmark..")
                .check(SPEC);
    }
}
