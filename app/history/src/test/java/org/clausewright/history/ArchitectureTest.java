package org.clausewright.history;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clausewright.history");

    private static final DescribedPredicate<JavaClass> GIT = resideInAnyPackage("org.eclipse.jgit..");

    @Test
    void noTypeOfJGitShowsInAPublicSignature() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(GIT)
                .andShould()
                .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(GIT))
                .check(OURS);
    }

    @Test
    void noProgramIsStarted() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.jgit.api.CommitCommand")
                .check(OURS);
    }
}
