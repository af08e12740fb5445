package cn.jianxing.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.CatalogueEntry;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What is foretold behind a step relies on what its catalogue entry says it writes. */
class CatalogueWritesTests {

    private static final DescribedPredicate<JavaClass> WRITES_NOTHING = DescribedPredicate.describe(
            "say that they write nothing",
            type -> type.isAnnotatedWith(CatalogueEntry.class)
                    && type.getAnnotationOfType(CatalogueEntry.class).writes().length == 0);

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.jianxing");

    @Test
    void whoSaysThatNothingIsWrittenSetsNoVariable() {
        assertThat(program.stream().filter(WRITES_NOTHING)).isNotEmpty();
        noClasses()
                .that(WRITES_NOTHING)
                .should()
                .callMethodWhere(target(nameMatching("(set|remove)Variables?(Local)?")))
                .check(program);
    }
}
