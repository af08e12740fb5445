package cn.jianxing.cases.persistence;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.domain.EvidenceLabels;
import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchTexts;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.forms.FormDefinition;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Submissions and the forms they were made on; rows are only ever added, and unsealed. */
@Repository
class MyBatisSubmissions implements Submissions {

    private final SubmissionMapper mapper;
    private final TimelineMapper timeline;
    private final EvidenceStore evidence;
    private final SearchIndex index;
    private final ObjectMapper json;

    MyBatisSubmissions(
            SubmissionMapper mapper,
            TimelineMapper timeline,
            EvidenceStore evidence,
            SearchIndex index,
            ObjectMapper json) {
        this.index = index;
        this.mapper = mapper;
        this.timeline = timeline;
        this.evidence = evidence;
        this.json = json;
    }

    @Override
    public void store(Submission submission) {
        insert(submission);
        index.add(SearchTexts.of(submission, MissingNode.getInstance()));
    }

    private void insert(Submission submission) {
        mapper.insert(new SubmissionRow(
                submission.id(),
                submission.caseId(),
                submission.taskId(),
                submission.stepId(),
                submission.formId(),
                submission.formVersion(),
                submission.data().toString(),
                submission.comment(),
                submission.personId(),
                submission.audience(),
                submission.sealed(),
                submission.at(),
                submission.onBehalfOf()));
    }

    @Override
    public Optional<Submission> byId(String submissionId) {
        return mapper.byId(submissionId).map(this::submission);
    }

    @Override
    public Optional<Submission> latest(String caseId, String formId) {
        return mapper.latest(caseId, formId).map(this::submission);
    }

    @Override
    public List<Submission> ofCase(String caseId) {
        return mapper.ofCase(caseId).stream().map(this::submission).toList();
    }

    @Override
    public void unseal(String caseId) {
        mapper.unseal(caseId);
        timeline.unseal(caseId);
        evidence.unseal(caseId);
        index.unseal(caseId);
    }

    @Override
    public void store(Submission submission, FormDefinition form) {
        insert(submission);
        index.add(SearchTexts.of(submission, form.schema()));
        mapper.keepSchema(form.version(), form.id(), form.schema().toString());
        Map<String, String> labels = EvidenceLabels.of(form.schema(), submission.data());
        if (!labels.isEmpty()) {
            evidence.attach(labels, submission.caseId(), submission.id(), submission.sealed());
        }
    }

    @Override
    public Optional<ObjectNode> schema(Submission submission) {
        return mapper.schema(submission.formVersion(), submission.formId()).map(this::object);
    }

    private Submission submission(SubmissionRow row) {
        return new Submission(
                row.id(),
                row.caseId(),
                row.taskId(),
                row.stepId(),
                row.formId(),
                row.formVersion(),
                object(row.data()),
                row.comment(),
                row.personId(),
                row.audience(),
                row.sealed(),
                row.at(),
                row.onBehalfOf());
    }

    private ObjectNode object(String text) {
        try {
            return json.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored submission is not readable", e);
        }
    }
}
