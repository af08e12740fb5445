package cn.jianxing.starrating.web;

import cn.jianxing.starrating.application.rating.SpeakForSite;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a site may do with its rating besides its tasks. */
@RestController
@RequestMapping("/api/ratings")
@Tag(name = "Star rating")
class RatingActionsController {

    private final SpeakForSite site;

    RatingActionsController(SpeakForSite site) {
        this.site = site;
    }

    @Operation(
            summary = "Take an application back",
            description =
                    "By whoever signs for the site, until the facts are taken; 409 star-rating.too-late-to-withdraw"
                            + " afterwards. Source: P01b, withdraw.")
    @PostMapping("/{caseNo}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String caseNo, @RequestBody Reason reason) {
        site.withdraw(caseNo, reason.reason());
    }

    @Operation(
            summary = "Appeal against not being recommended",
            description = "By whoever signs for the site, within three working days; 409 star-rating.not-waiting when"
                    + " there is nothing to appeal against. Source: P01b step 3, P03.")
    @PostMapping("/{caseNo}/appeal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appeal(@PathVariable String caseNo, @RequestBody Reason reason) {
        site.appeal(caseNo, reason.reason());
    }

    /** @param reason in the site's words, 5 to 500 characters; 422 otherwise */
    record Reason(@Nullable String reason) {}
}
