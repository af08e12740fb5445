package cn.jianxing.architecture;

import cn.jianxing.JianxingApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

class LayeringTests {

    @Test
    void modulesUseOnlyWhatTheySay() {
        ApplicationModules.of(JianxingApplication.class).verify();
    }

    @TestFactory
    List<DynamicTest> everyRuleHolds() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.jianxing");
        return Rules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(program)))
                .toList();
    }
}
