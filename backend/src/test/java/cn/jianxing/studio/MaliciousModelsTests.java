package cn.jianxing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.testing.JianxingTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@JianxingTest
class MaliciousModelsTests {

    @Autowired
    ModelGate gate;

    @Test
    void nothingIsSaidAgainstAGoodRelease() {
        assertThat(gate.check(SampleRelease.good())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theGateRefusesAndNamesTheElement(Vector vector) {
        List<Finding> findings = gate.check(vector.release());

        assertThat(findings).extracting(Finding::element).contains(vector.element());
    }

    static List<Vector> vectors() {
        return Vectors.all();
    }
}
