package vn.congmo.cms.management;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.checking.Question;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Schedule;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.blocks.Block;

/// A document as the management API tells it.
///
/// @param state   what readers find: "unpublished", "live", "withdrawn", "redirected" or "gone"
/// @param draft   null when there is none
/// @param live    null before the first publication
/// @param notices what was mended in the text on its way in
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentAnswer(
        UUID id,
        Language locale,
        long version,
        String state,
        @Nullable Draft draft,
        @Nullable Live live,
        String site,
        String type,
        String title,
        @Nullable String summary,
        @Nullable Path path,
        List<Path> formerPaths,
        Map<String, Object> fields,
        Map<String, List<UUID>> links,
        Block.@Nullable Image lead,
        List<Block> body,
        @Nullable String note,
        @Nullable String withdrawalReason,
        @Nullable String redirect,
        @Nullable Scheduled schedule,
        Instant savedAt,
        String savedBy,
        List<Map<String, String>> notices,
        List<Question> questions) {

    /// @param state "writing", "in-review", "returned" or "approved"
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Draft(String state, @Nullable Integer edition, @Nullable String submittedBy, @Nullable String reason) {}

    /// What the clock is to do; a part is null where nothing is scheduled.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scheduled(@Nullable Timer publish, @Nullable Timer expire) {}

    /// @param edition the edition that is to be published
    /// @param by      name of the account that asked for it
    /// @param reason  what readers are told when the document has expired
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Timer(Instant at, @Nullable Integer edition, String by, @Nullable String reason) {}

    record Live(int edition, Instant firstPublishedAt, Instant publishedAt) {}

    static DocumentAnswer of(DocumentView view, List<Map<String, String>> notices, List<Question> questions) {
        var content = view.content();
        var isDraft = view.draft() != DraftState.NONE;
        var draft = isDraft ? new Draft(name(view.draft()), view.draftEdition(), view.submittedBy(), view.reason()) : null;
        var live = view.liveEdition() == null || view.firstPublishedAt() == null || view.publishedAt() == null
                ? null : new Live(view.liveEdition(), view.firstPublishedAt(), view.publishedAt());
        return new DocumentAnswer(view.id().item(), view.id().locale(), view.version().number(), name(view.state()), draft, live,
                content.site(), content.type(), content.title(), content.summary(), view.path(), view.formerPaths(), content.fields(), content.links(),
                content.lead(), content.body(), content.note(), isDraft ? null : view.reason(), view.redirect(),
                view.schedule().isEmpty() ? null : new Scheduled(timer(view.schedule().publish()), timer(view.schedule().expire())), view.savedAt(), view.savedBy(),
                notices, questions);
    }

    static @Nullable Timer timer(Schedule.@Nullable Timer timer) {
        return timer == null ? null : new Timer(timer.at(), timer.edition(), timer.by(), timer.reason());
    }

    /// "IN_REVIEW" as "in-review".
    static String name(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
