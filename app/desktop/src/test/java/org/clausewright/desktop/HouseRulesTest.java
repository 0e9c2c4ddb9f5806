package org.clausewright.desktop;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/// The arrows of the architecture that the modules cannot enforce.
class HouseRulesTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clausewright");

    @Test
    void javaFxStaysInTheDesktop() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.clausewright.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.fxmisc..", "atlantafx.."));
    }

    @Test
    void gitStaysInTheHistory() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.clausewright.history..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit.."));
    }

    @Test
    void openAiStaysBehindItsAdapter() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.clausewright.assist.openai..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.openai.."));
    }

    @Test
    void viewModelsKnowNoScene() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene.."));
    }

    @Test
    void theFrameKnowsNoFeature() {
        check(noClasses()
                .that()
                .resideInAPackage("org.clausewright.desktop.frame..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.clausewright.desktop.editor..",
                        "org.clausewright.desktop.navigator..",
                        "org.clausewright.desktop.examples..",
                        "org.clausewright.desktop.problems..",
                        "org.clausewright.desktop.changes..",
                        "org.clausewright.desktop.palette..",
                        "org.clausewright.desktop.window.."));
    }

    @Test
    void threadsAreStartedByTasksAlone() {
        check(noClasses()
                .that()
                .resideInAPackage("org.clausewright.desktop..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.util.concurrent.ExecutorService.class)
                .orShould()
                .callMethod(Thread.class, "start")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class));
    }

    @Test
    void onlyPluginsRunOnThreadsOfTheirOwn() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.clausewright.workspace.plugin.Worker")
                .should()
                .beAssignableTo(Thread.class));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.clausewright.workspace.plugin..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.net.URLClassLoader.class));
    }

    @Test
    void nothingStaticHoldsState() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.clausewright..")
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void onlyTheTaskRunnerAndThePluginBoundaryCatchEverything() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.clausewright.workspace.Tasks")
                .and()
                .doNotHaveFullyQualifiedName("org.clausewright.workspace.plugin.Boundary")
                .should(CatchEverything.condition()));
    }

    private static void check(ArchRule rule) {
        rule.check(PROGRAM);
    }
}
