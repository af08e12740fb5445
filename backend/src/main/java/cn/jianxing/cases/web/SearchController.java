package cn.jianxing.cases.web;

import cn.jianxing.cases.application.FindText;
import cn.jianxing.cases.application.RebuildSearch;
import cn.jianxing.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "search", description = "查找")
class SearchController {

    private static final int LARGEST_PAGE = 100;

    private final FindText findText;
    private final RebuildSearch rebuildSearch;
    private final SearchViews views;

    SearchController(FindText findText, RebuildSearch rebuildSearch, SearchViews views) {
        this.findText = findText;
        this.rebuildSearch = rebuildSearch;
        this.views = views;
    }

    @GetMapping("/api/search")
    @Operation(summary = "Cases I may see in which all these words were written or are the title; newest text first")
    Page<SearchViews.Hit> search(
            @RequestParam String q,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        int limit = Math.max(1, Math.min(LARGEST_PAGE, size));
        return views.hits(findText.find(q, limit, cursor), q);
    }

    @PostMapping("/api/admin/search/rebuild")
    @Operation(summary = "Enters what the search does not know yet; work may go on meanwhile")
    SearchRebuilt rebuild() {
        return new SearchRebuilt(rebuildSearch.rebuild());
    }

    /** @param cases cases looked at */
    record SearchRebuilt(int cases) {}
}
