package cn.jianxing.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** How the code is laid out, each rule with its name; every one has a fixture that breaks it. */
final class Rules {

    private Rules() {}

    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.camunda..", "org.apache.ibatis..", "jakarta..");

    static final ArchRule THE_ENGINE_HAS_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "cn.jianxing.engine..", "cn.jianxing.inbox..", "cn.jianxing.studio..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule SQL_STAYS_IN_PERSISTENCE = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should()
            .resideInAnyPackage("..persistence..", "cn.jianxing.inbox.projection..", "cn.jianxing.shared.time..");

    static final ArchRule USE_CASES_HOLD_TRANSACTIONS = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            // the engine's door starts processes in the caller's transaction or its own
            .resideInAnyPackage("..application..", "cn.jianxing.engine.runtime..", "cn.jianxing.starrating.demo..");

    static final ArchRule CONTROLLERS_ARE_NOBODYS_API = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Controller");

    static final ArchRule DELEGATES_ARE_NOBODYS_API = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .resideInAPackage("..process..");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class);

    static final ArchRule STATE_IS_NOT_SHARED_BY_STATICS = fields().that()
            .areStatic()
            .and()
            .doNotHaveName("$assertionsDisabled")
            .should()
            .beFinal();

    static final ArchRule DAYS_COME_FROM_THE_BUSINESS_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(
                            oneOf(LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)))));

    static final Map<String, ArchRule> ALL = Map.of(
            "domain knows no framework", DOMAIN_KNOWS_NO_FRAMEWORK,
            "the engine has one door", THE_ENGINE_HAS_ONE_DOOR,
            "SQL stays in persistence", SQL_STAYS_IN_PERSISTENCE,
            "use cases hold transactions", USE_CASES_HOLD_TRANSACTIONS,
            "controllers are nobody's API", CONTROLLERS_ARE_NOBODYS_API,
            "delegates are nobody's API", DELEGATES_ARE_NOBODYS_API,
            "nothing is injected into fields", NOTHING_IS_INJECTED_INTO_FIELDS,
            "state is not shared by statics", STATE_IS_NOT_SHARED_BY_STATICS,
            "days come from the business clock", DAYS_COME_FROM_THE_BUSINESS_CLOCK);

    private static DescribedPredicate<JavaClass> oneOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "a day or a time", type -> java.util.Arrays.stream(types).anyMatch(type::isEquivalentTo));
    }
}
