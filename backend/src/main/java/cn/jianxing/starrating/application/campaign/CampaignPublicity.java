package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.publicity.NoticeContent;
import cn.jianxing.publicity.ObjectionDecision;
import cn.jianxing.publicity.PublicMatter;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The results of a campaign in public: a row for each ranked site; an objection changes the result of its own site. */
@Component
class CampaignPublicity implements PublicMatter {

    private static final String MATTER = "star-result";

    private final OpenCampaigns open;
    private final ResultList results;
    private final CampaignSites sites;
    private final Submissions submissions;
    private final ChangeResult changeResult;

    CampaignPublicity(
            OpenCampaigns open,
            ResultList results,
            CampaignSites sites,
            Submissions submissions,
            ChangeResult changeResult) {
        this.open = open;
        this.results = results;
        this.sites = sites;
        this.submissions = submissions;
        this.changeResult = changeResult;
    }

    @Override
    public boolean publishes(String matter) {
        return matter.equals(MATTER);
    }

    @Override
    public NoticeContent content(String caseId) {
        Campaign campaign = open.require(caseId);
        List<NoticeContent.Row> rows =
                results.of(caseId).stream().map(this::row).toList();
        return new NoticeContent(
                "%d年度新时代文明实践站（所）星级评估结果公示".formatted(campaign.year()),
                "经乡镇推荐、部门评审、实地评估和会审审定，现将%d年度星级评估结果予以公示。公示期内有异议的，可向县新时代文明实践中心办公室反映。".formatted(campaign.year()),
                List.of("单位", "乡镇（街道）", "级别", "星级", "总分"),
                rows);
    }

    @Override
    public Set<String> decidedBy(String caseId, @Nullable String rowKey) {
        Optional<String> rating = Optional.ofNullable(rowKey)
                .flatMap(unit -> sites.site(caseId, unit))
                .map(CampaignSite::ratingCaseId)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(caseId), rating.stream())
                .flatMap(id -> submissions.ofCase(id).stream())
                .map(Submission::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void decided(ObjectionDecision decision) {
        switch (decision.outcome()) {
            case "change" ->
                changeResult.total(
                        decision.caseId(),
                        decision.rowKey(),
                        Objects.requireNonNullElse(decision.newValue(), ""),
                        decision.reason());
            case "annul" -> changeResult.annul(decision.caseId(), decision.rowKey(), decision.reason());
            default -> {
                // upheld: the published result stands
            }
        }
    }

    private NoticeContent.Row row(CampaignSite site) {
        return new NoticeContent.Row(
                site.unit(),
                List.of(
                        results.title(site),
                        results.town(site),
                        ResultList.level(site.level()),
                        StarNames.awarded(ResultList.star(site)),
                        ResultList.total(site)));
    }
}
