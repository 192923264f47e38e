package waymark.plan;

import java.util.ArrayList;
import java.util.List;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.reference.Reference;
import waymark.picture.plan.Itinerary;
import waymark.route.Account;
import waymark.route.Enquiry;
import waymark.route.Programme;
import waymark.route.Route;

/// A route as somebody looks at it.
///
/// @param route the moves
/// @param programme the same with dates
/// @param account the same in words
/// @param itinerary what is drawn of it
public record Prospect(Route route, Programme programme, Account account, Itinerary itinerary) {

  /// {@return `route` for who made the enquiry}
  public static Prospect of(Pathway pathway, Reference reference, Enquiry enquiry, Route route) {
    Programme programme = Programme.of(pathway, reference, enquiry, route);
    Account account = Account.of(pathway, reference, route, programme);
    Itinerary itinerary = new Sketch(pathway, reference, account).of(route, programme);
    return new Prospect(route, programme, account, itinerary);
  }

  /// {@return the roles and steps of the route in order, as they come on a canvas}
  public List<Id> way() {
    List<Id> way = new ArrayList<>();
    way.add(route.roles().getFirst());
    for (int move = 0; move < route.steps().size(); move++) {
      way.add(route.steps().get(move));
      way.add(route.roles().get(move + 1));
    }
    return way;
  }
}
