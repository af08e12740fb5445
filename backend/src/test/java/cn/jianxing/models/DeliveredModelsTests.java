package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.Processes;
import cn.jianxing.testing.JianxingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The models of the program pass the gate when it starts. */
@JianxingTest
class DeliveredModelsTests {

    @Autowired
    Processes processes;

    @Test
    void everyDeliveredProcessIsInForceAfterTheStart() {
        assertThat(processes.models())
                .extracting(Processes.ProcessModel::processId)
                .contains("star-rating", "town-review", "return-for-correction", "countersign");
    }
}
