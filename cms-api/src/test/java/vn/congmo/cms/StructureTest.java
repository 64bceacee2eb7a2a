package vn.congmo.cms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

class StructureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.congmo.cms");

    @Test
    void packages_meet_only_at_their_doors_and_in_the_direction_of_the_river() {
        ApplicationModules.of(CmsApi.class).verify();
    }

    @Test
    void the_domain_does_not_know_the_web() {
        noClasses().that().resideInAnyPackage("..cms.content..", "..cms.checking..", "..cms.publishing..", "..cms.changes..", "..cms.live..", "..cms.audit..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.springframework.http..")
                .because("the gate stands in the domain: whatever comes in, by form, API or import, goes through the same doors")
                .check(OURS);
    }

    @Test
    void controllers_are_nobodys_door() {
        classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate()
                .because("a controller only translates; who needs what it does asks the door that it asks").check(OURS);
    }

    @Test
    void nobody_needs_transactions_over_several_documents() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.mongodb.client.ClientSession")
                .because("the same code is right on the embedded database, a standalone server and a replica set").check(OURS);
    }

    @Test
    void the_portal_and_the_checkers_tools_are_not_ours() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("vn.congmo.portal..", "nu.validator..", "org.openqa.selenium..")
                .because("the applications meet over HTTP, and browsers and the Nu checker never stand on the class path of cms-api").check(OURS);
    }
}
