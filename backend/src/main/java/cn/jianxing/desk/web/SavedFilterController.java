package cn.jianxing.desk.web;

import cn.jianxing.desk.application.KeepFilters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inbox/filters")
@Tag(name = "saved-filters", description = "常用筛选")
class SavedFilterController {

    private final KeepFilters keepFilters;

    SavedFilterController(KeepFilters keepFilters) {
        this.keepFilters = keepFilters;
    }

    @GetMapping
    @Operation(summary = "My saved filters and those the offices above me share")
    FilterList seen() {
        return new FilterList(
                keepFilters.keepsOffice(),
                keepFilters.seen().stream()
                        .map(kept -> new FilterView(
                                kept.filter().id(),
                                kept.filter().view(),
                                kept.filter().name(),
                                kept.filter().words(),
                                kept.filter().type(),
                                kept.filter().due(),
                                kept.filter().personId() == null,
                                kept.mine()))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Saves a filter for myself, or of my office for its unit and all below")
    AddedFilter add(@RequestBody @Valid FilterRequest request) {
        return new AddedFilter(keepFilters.add(request.wanted(), request.shared()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a filter that is mine or my office's")
    void remove(@PathVariable String id) {
        keepFilters.remove(id);
    }

    record FilterList(boolean keepsOffice, List<FilterView> items) {}

    /** @param mine I may remove it */
    record FilterView(
            String id, String view, String name, String words, String type, String due, boolean shared, boolean mine) {}

    record FilterRequest(
            @NotBlank @Size(max = 60) String name,

            @Nullable @Pattern(regexp = "todo|snoozed|drafts|done|started|cc")
            String view,

            @Nullable @Size(max = 200) String words,
            @Nullable @Size(max = 64) String type,

            @Nullable @Pattern(regexp = "|overdue|today|week")
            String due,

            boolean shared) {

        KeepFilters.Wanted wanted() {
            return new KeepFilters.Wanted(
                    view == null ? "todo" : view, name.strip(), orEmpty(words), orEmpty(type), orEmpty(due));
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value.strip();
        }
    }

    record AddedFilter(String id) {}
}
