package vn.congmo.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The arrows of the river, drawn so that a wrong one breaks the build.
class PortalStructureTest {

    private static final JavaClasses PORTAL =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.congmo.portal");

    @Test
    void no_part_reaches_into_another_and_no_two_parts_need_each_other() {
        ApplicationModules.of(PortalSite.class).verify();
    }

    @Test
    void the_portal_knows_no_class_of_the_cms() {
        noClasses().that().resideInAPackage("vn.congmo.portal..").should().dependOnClassesThat().resideInAPackage("vn.congmo.cms..")
                .because("the two applications meet over HTTP only").check(PORTAL);
    }

    @Test
    void only_the_follower_asks_other_machines() {
        noClasses().that().resideOutsideOfPackage("vn.congmo.portal.follow").should().dependOnClassesThat().resideInAPackage("java.net.http..")
                .because("a reader's request is answered from the portal's own disk and memory").check(PORTAL);
        classes().that().haveFullyQualifiedName("vn.congmo.portal.follow.Feed").should().dependOnClassesThat().resideInAPackage("java.net.http..")
                .because("the rule above must watch something").check(PORTAL);
    }

    @Test
    void water_runs_one_way() {
        noClasses().that().resideInAPackage("vn.congmo.portal.follow").should()
                .dependOnClassesThat(resideInAPackage("vn.congmo.portal.library").or(resideInAPackage("vn.congmo.portal.pages"))
                        .or(resideInAPackage("vn.congmo.portal.search")))
                .because("the feed does not know who listens").check(PORTAL);
        noClasses().that().resideInAPackage("vn.congmo.portal.library").should()
                .dependOnClassesThat(resideInAPackage("vn.congmo.portal.pages").or(resideInAPackage("vn.congmo.portal.search")))
                .because("the library does not know what is made of it").check(PORTAL);
        noClasses().that().resideOutsideOfPackage("vn.congmo.portal.visitors").should()
                .dependOnClassesThat().resideInAPackage("vn.congmo.portal.visitors")
                .because("visitors are at the river's mouth").check(PORTAL);
    }

    @Test
    void only_visitors_speak_http_to_readers() {
        noClasses().that().resideOutsideOfPackage("vn.congmo.portal.visitors").should().dependOnClassesThat().resideInAPackage("jakarta.servlet..")
                .because("pages are the same for every reader").check(PORTAL);
    }
}
