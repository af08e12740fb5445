package cn.jianxing.cases;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.shared.Ids;
import cn.jianxing.testing.JianxingTest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JianxingTest
class RareCharactersTests {

    @Autowired
    Submissions submissions;

    @Test
    void aSubmissionKeepsRareCharactersEmojiAndEveryDigit() {
        ObjectNode data = object("{'name':'𠮷家㼆村 👨‍👩‍👧','score':0.1234567890123456789,'rows':[{'comment':'𠮷'}]}");
        String id = Ids.next();

        submissions.store(new Submission(
                id,
                Ids.next(),
                "task",
                "Activity_Fill",
                "test.form",
                "v1",
                data,
                "意见𠮷😀",
                "00000000-0000-0000-0000-000000000001",
                "u/r",
                false,
                Instant.parse("2026-09-10T01:00:00Z"),
                null));

        assertThat(submissions.byId(id)).hasValueSatisfying(stored -> {
            assertThat(stored.data()).isEqualTo(data);
            assertThat(stored.comment()).isEqualTo("意见𠮷😀");
        });
    }
}
