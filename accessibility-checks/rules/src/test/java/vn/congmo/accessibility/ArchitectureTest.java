package vn.congmo.accessibility;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.congmo.accessibility");

    @Test
    void the_rules_depend_on_jsoup_and_the_platform_alone() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage("vn.congmo.accessibility..", "java..", "org.jsoup..", "org.jspecify..")
                .because("cms-api checks with them at every save").allowEmptyShould(false).check(CLASSES);
    }

    @Test
    void each_rule_is_seen_through_the_list_of_rules_only() {
        classes().that().implement(Rule.class).should().bePackagePrivate()
                .because("callers speak of rules by their ids").allowEmptyShould(false).check(CLASSES);
    }

    @Test
    void what_assistive_technology_perceives_does_not_depend_on_rules() {
        noClasses().that().resideInAPackage("..tree..").should().dependOnClassesThat().resideInAPackage("..rules..")
                .because("rules stand on it").allowEmptyShould(false).check(CLASSES);
    }
}
