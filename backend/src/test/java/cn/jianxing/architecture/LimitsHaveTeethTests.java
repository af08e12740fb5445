package cn.jianxing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits that cannot be excused refuse what goes beyond them, and nothing else. */
class LimitsHaveTeethTests {

    @TempDir
    Path folder;

    @Test
    void aFileOf251LinesIsRefused() throws Exception {
        assertThat(errors("Long.java", "class Long {\n" + "\n".repeat(249) + "}\n"))
                .isEqualTo(1);
        assertThat(errors("Fits.java", "class Fits {\n" + "\n".repeat(248) + "}\n"))
                .isZero();
    }

    @Test
    void aMapperOf301LinesIsRefused() throws Exception {
        assertThat(errors("Long.xml", "<mapper>\n" + "\n".repeat(299) + "</mapper>\n"))
                .isEqualTo(1);
    }

    @Test
    void aConstructorOfSevenIsRefused() throws Exception {
        assertThat(errors("Seven.java", "class Seven { Seven(int a, int b, int c, int d, int e, int f, int g) {} }\n"))
                .isEqualTo(1);
        assertThat(errors("Six.java", "class Six { Six(int a, int b, int c, int d, int e, int f) {} }\n"))
                .isZero();
    }

    private int errors(String name, String content) throws CheckstyleException, IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(
                ConfigurationLoader.loadConfiguration("checkstyle.xml", new PropertiesExpander(new Properties())));
        try {
            return checker.process(List.of(file.toFile()));
        } finally {
            checker.destroy();
        }
    }
}
