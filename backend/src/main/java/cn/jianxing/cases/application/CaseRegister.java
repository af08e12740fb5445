package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.Participants;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register as other modules ask it. */
@Component
class CaseRegister implements Cases {

    private final CaseFiles files;
    private final Participants participants;
    private final CaseSight sight;
    private final Organisation organisation;
    private final BusinessClock clock;

    CaseRegister(
            CaseFiles files,
            Participants participants,
            CaseSight sight,
            Organisation organisation,
            BusinessClock clock) {
        this.files = files;
        this.participants = participants;
        this.sight = sight;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public Optional<CaseFile> byId(String caseId) {
        return files.byId(caseId);
    }

    @Override
    public Optional<CaseFile> byNo(String caseNo) {
        return files.byNo(caseNo);
    }

    @Override
    public Optional<CaseFile> latest(String type, String subjectUnit) {
        return files.latest(type, subjectUnit);
    }

    @Override
    public boolean maySee(Actor actor, String caseId) {
        return sight.maySee(actor, caseId);
    }

    @Override
    public boolean takesPart(Actor actor, String caseId) {
        return sight.reasons(actor, caseId).stream().anyMatch(reason -> !reason.equals("copy"));
    }

    @Override
    public Map<String, String> visible(Actor actor, Collection<String> caseIds) {
        return sight.visible(actor, caseIds);
    }

    @Override
    public void addParticipant(String caseId, String personId, String audience, boolean applicant) {
        String name = organisation.person(personId).map(Person::name).orElse("");
        participants.add(caseId, personId, audience, name, applicant, clock.instant());
    }

    @Override
    public boolean isApplicant(String caseId, String personId) {
        return participants.isApplicant(caseId, personId);
    }
}
