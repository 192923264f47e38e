package waymark.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;

/// A view as a graph for the Eclipse Layout Kernel's layered algorithm. Nothing else here knows
/// ELK.
final class Layering {

  /// Up to so many cards the slow placement, which gives the straightest steps, is fast enough.
  private static final int FEW = 120;

  /// ELK passes over labels without text; what the text says does not matter.
  private static final String SOME_TEXT = "label";

  private static final int SEED = 1;
  private static final int COLUMN = 1000;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<RoleId, ElkNode> nodes = new LinkedHashMap<>();

  private Layering(View view, CardSizes sizes) {
    for (Placement p : view.placements()) {
      Size size = sizes.of(view, p.role());
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(size.width(), size.height());
      nodes.put(p.role(), node);
    }
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.RANDOM_SEED, SEED);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    root.setProperty(CoreOptions.SPACING_NODE_NODE, (double) LaneStack.GAP);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 80.0);
  }

  /// {@return the graph of a view without stages and strands, with labels}
  static Layering free(View view, List<Step> steps, Sizes sizes) {
    Layering graph = new Layering(view, sizes.cards());
    for (Step step : steps) {
      graph.label(graph.edge(step.from(), step.to()), sizes.labels().of(view, step.id()));
    }
    boolean few = view.placements().size() <= FEW;
    graph.root.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY,
        few ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
    if (!few) {
      graph.root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
      graph.root.setProperty(LayeredOptions.THOROUGHNESS, 1);
    }
    return graph;
  }

  /// {@return the graph of a view in which every role has its column; steps within a column, which
  /// cannot cross, are left out}
  static Layering inColumns(View view, List<Step> steps, Map<RoleId, Seat> seats, Sizes sizes) {
    Layering graph = new Layering(view, sizes.cards());
    seats.forEach((role, seat) -> graph.put(role, seat));
    for (Step step : steps) {
      int from = column(seats, step.from());
      int to = column(seats, step.to());
      if (from != to) {
        graph.edge(from < to ? step.from() : step.to(), from < to ? step.to() : step.from());
      }
    }
    graph.root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.root.setProperty(
        LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
    graph.root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    graph.root.setProperty(
        LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
    graph.root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
    return graph;
  }

  private static int column(Map<RoleId, Seat> seats, RoleId role) {
    return seats.getOrDefault(role, new Seat(0, 0)).column();
  }

  private void put(RoleId role, Seat seat) {
    node(role).setLocation(seat.column() * COLUMN, seat.row() * COLUMN);
  }

  private ElkEdge edge(RoleId from, RoleId to) {
    return ElkGraphUtil.createSimpleEdge(node(from), node(to));
  }

  private ElkNode node(RoleId role) {
    return Optional.ofNullable(nodes.get(role)).orElseThrow();
  }

  private void label(ElkEdge edge, Size size) {
    if (size.width() > 0 && size.height() > 0) {
      ElkLabel label = ElkGraphUtil.createLabel(SOME_TEXT, edge);
      label.setDimensions(size.width(), size.height());
    }
  }

  /// {@return where each card comes to lie, on the grid; empty if cancelled}
  Optional<Map<RoleId, Box>> arrange(Watch watch) {
    new RecursiveGraphLayoutEngine().layout(root, new Monitor(watch));
    if (watch.cancelled()) {
      return Optional.empty();
    }
    Map<RoleId, Box> boxes = new LinkedHashMap<>();
    nodes.forEach((role, node) -> boxes.put(role, box(node)));
    return Optional.of(boxes);
  }

  private static Box box(ElkNode node) {
    int x = Box.floor((int) node.getX());
    int y = Box.floor((int) node.getY());
    return new Box(x, y, (int) node.getWidth(), (int) node.getHeight());
  }
}
