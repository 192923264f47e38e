package waymark.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.reference.Reference;

/// Finds routes.
public final class Routes {

  private final Enquiry enquiry;
  private final Search search;
  private final BitSet payingMore;
  private final Map<RoleId, Role> roles;

  private Routes(Pathway pathway, Enquiry enquiry, Search search) {
    this.enquiry = enquiry;
    this.search = search;
    this.payingMore = search.payingMore();
    this.roles = pathway.rolesById();
  }

  /// {@return the best routes, or why there is none; without figures of pay}
  ///
  /// @throws IllegalArgumentException if the enquiry names a role that the pathway does not have
  public static Answer find(Pathway pathway, Enquiry enquiry) {
    return find(pathway, Reference.NOTHING, enquiry);
  }

  /// {@return the best routes, or why there is none}
  ///
  /// @param reference tells in pounds which post pays more
  /// @throws IllegalArgumentException if the enquiry names a role that the pathway does not have
  public static Answer find(Pathway pathway, Reference reference, Enquiry enquiry) {
    Demands demands = new Demands(pathway, enquiry);
    Search search = new Search(pathway, reference, enquiry, demands);
    List<List<Arc>> best = search.best();
    if (best.isEmpty()) {
      return new Answer.None(new Whys(pathway, enquiry, demands).all());
    }
    Routes routes = new Routes(pathway, enquiry, search);
    return new Answer.Found(best.stream().map(routes::route).toList());
  }

  private Route route(List<Arc> path) {
    List<Post> posts = posts(path);
    return new Route(
        posts,
        path.stream().map(Arc::step).toList(),
        Ranked.cost(path).span(),
        gains(path),
        rise(path));
  }

  private List<Post> posts(List<Arc> path) {
    List<Post> posts = new ArrayList<>();
    Cost after = Cost.NOTHING;
    posts.add(post(enquiry.person().role(), after));
    for (Arc arc : path) {
      after = after.plus(arc.cost());
      posts.add(post(search.network().role(arc.to()), after));
    }
    return posts;
  }

  private Post post(RoleId role, Cost after) {
    return new Post(role, after.span(), Optional.ofNullable(roles.get(role)).flatMap(Role::pay));
  }

  private Optional<RoleId> rise(List<Arc> path) {
    return path.stream()
        .map(Arc::to)
        .filter(payingMore::get)
        .map(search.network()::role)
        .findFirst();
  }

  private List<Gain> gains(List<Arc> path) {
    List<QualificationId> chosen = search.gains(path);
    Map<QualificationId, List<Duty>> duties = new LinkedHashMap<>();
    for (Duty duty : search.duties(path)) {
      chosen.stream()
          .filter(search.options(duty)::contains)
          .findFirst()
          .ifPresent(q -> duties.computeIfAbsent(q, _ -> new ArrayList<>()).add(duty));
    }
    List<Gain> gains = new ArrayList<>();
    duties.forEach((id, all) -> gains.add(new Gain(id, all)));
    return gains;
  }
}
