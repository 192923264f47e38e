package waymark.plan;

import java.util.ArrayList;
import java.util.List;
import waymark.model.Pathway;
import waymark.model.StepId;
import waymark.model.reference.Reference;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Routes;
import waymark.route.Why;

/// What comes of an enquiry, as somebody looks at it.
///
/// @param enquiry what was asked
/// @param prospects the routes, best first; none where there is none
/// @param whys why there is none; empty where there is one
public record Outlook(Enquiry enquiry, List<Prospect> prospects, List<Why> whys) {
  public Outlook {
    prospects = List.copyOf(prospects);
    whys = List.copyOf(whys);
  }

  /// {@return the same with the way of `steps` last, if it is none of the best but can be gone}
  public Outlook with(List<StepId> steps, Pathway pathway, Reference reference) {
    if (steps.isEmpty() || prospects.stream().anyMatch(p -> p.route().steps().equals(steps))) {
      return this;
    }
    List<Prospect> more = new ArrayList<>(prospects);
    ChosenWay.of(steps, enquiry, pathway, reference).ifPresent(more::add);
    return new Outlook(enquiry, more, whys);
  }

  /// {@return what comes of `enquiry`}
  public static Outlook of(Pathway pathway, Reference reference, Enquiry enquiry) {
    return switch (Routes.find(pathway, reference, enquiry)) {
      case Answer.Found(var routes) ->
          new Outlook(
              enquiry,
              routes.stream().map(r -> Prospect.of(pathway, reference, enquiry, r)).toList(),
              List.of());
      case Answer.None(var whys) -> new Outlook(enquiry, List.of(), whys);
    };
  }
}
