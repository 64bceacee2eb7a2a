package vn.congmo.vietnamese;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final JavaClasses LIBRARY =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.congmo.vietnamese");

    @Test void the_library_needs_nothing_but_java_and_lucene() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage("vn.congmo.vietnamese..", "java..", "org.apache.lucene..", "org.jspecify..")
            .because("both applications and the tools use it, whatever else they are made of").check(LIBRARY);
    }

    @Test void the_language_does_not_know_the_search_engine() {
        noClasses().that().resideInAPackage("vn.congmo.vietnamese").should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "vn.congmo.vietnamese.analysis..")
            .because("normalising a title must not need an index").check(LIBRARY);
    }
}
