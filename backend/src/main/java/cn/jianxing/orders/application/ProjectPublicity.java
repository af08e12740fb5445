package cn.jianxing.orders.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.orders.domain.Admissions;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.publicity.NoticeContent;
import cn.jianxing.publicity.ObjectionDecision;
import cn.jianxing.publicity.PublicMatter;
import cn.jianxing.shared.BusinessClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project in public before it goes on the menu; an objection may put a condition on it or keep it off. */
@Component
class ProjectPublicity implements PublicMatter {

    private final Cases cases;
    private final Submissions submissions;
    private final Admissions admissions;
    private final Organisation organisation;
    private final BusinessClock clock;

    ProjectPublicity(
            Cases cases,
            Submissions submissions,
            Admissions admissions,
            Organisation organisation,
            BusinessClock clock) {
        this.cases = cases;
        this.submissions = submissions;
        this.admissions = admissions;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public boolean publishes(String matter) {
        return matter.equals("project-admission");
    }

    @Override
    public NoticeContent content(String caseId) {
        CaseFile file = cases.byId(caseId).orElseThrow();
        ObjectNode project =
                submissions.latest(caseId, ProjectForms.APPLY).orElseThrow().data();
        String title = project.path("title").asText();
        String people = "%d–%d 人"
                .formatted(
                        project.path("minPeople").asInt(),
                        project.path("maxPeople").asInt());
        return new NoticeContent(
                "志愿服务项目“%s”准入公示".formatted(title),
                "经平台初审、部门会签和准入评议，“%s”拟列入新时代文明实践项目菜单，现予公示。公示期内有异议的，可向县新时代文明实践中心办公室反映。".formatted(title),
                List.of("项目", "申报单位", "承办队伍", "规模", "评议得分"),
                List.of(new NoticeContent.Row(
                        file.no(),
                        List.of(
                                title,
                                unit(file.subjectUnit()),
                                unit(project.path("team").asText()),
                                people,
                                admissions
                                        .assessment(caseId)
                                        .map(round -> String.valueOf(round.score()))
                                        .orElse("")))));
    }

    @Override
    public Set<String> decidedBy(String caseId, @Nullable String rowKey) {
        return submissions.ofCase(caseId).stream().map(Submission::personId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void decided(ObjectionDecision decision) {
        if (!decision.outcome().equals("uphold")) {
            admissions.change(new Admissions.Change(
                    decision.caseId(),
                    decision.noticeId(),
                    clock.instant(),
                    decision.outcome(),
                    Objects.requireNonNullElse(decision.newValue(), decision.reason())));
        }
    }

    private String unit(String code) {
        return organisation.unit(code).map(Unit::title).orElse(code);
    }
}
