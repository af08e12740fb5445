package cn.jianxing.cases.domain;

import cn.jianxing.cases.Submission;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Forms as they looked when somebody submitted them. */
public interface SubmittedForms {

    Optional<ObjectNode> schema(Submission submission);
}
