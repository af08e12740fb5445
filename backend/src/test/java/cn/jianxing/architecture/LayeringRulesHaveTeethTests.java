package cn.jianxing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that nothing can break protects nothing. */
class LayeringRulesHaveTeethTests {

    @TestFactory
    List<DynamicTest> everyRuleBites() {
        JavaClasses broken = new ClassFileImporter().importPackages("brokenonpurpose");
        return Rules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(broken).hasViolation())
                                .isTrue()))
                .toList();
    }
}
