"""Holds what networkx reads of GEXF, GraphML and node-link JSON against the tables. See formats."""

import csv, glob, json, math, re, sys, warnings

import networkx as nx

warnings.simplefilter("error", UserWarning)
compared = 0


def plain(node):
    """A node of GraphML by its id: _x0020_ is a blank."""
    return re.sub(r"_x([0-9A-F]{4,6})_", lambda m: chr(int(m[1], 16)), node)


def same(text, value, where):
    """Tables have six digits, an empty cell is left out or null."""
    global compared
    compared += 1
    if text == "":
        assert value is None or value == "", (where, text, value)
    elif isinstance(value, str):
        assert value == text, (where, text, value)
    else:
        assert value is not None and math.isclose(float(text), value, rel_tol=1e-5, abs_tol=1e-300), (where, text, value)


def check(name, form, graph, rename=lambda node: node):
    nodes = {row["Id"]: row for row in csv.DictReader(open(name + ".nodes.csv", newline=""))}
    edges = list(csv.DictReader(open(name + ".edges.csv", newline="")))
    read = {rename(node): values for node, values in graph.nodes(data=True)}
    assert read.keys() == nodes.keys(), (name, form)
    assert graph.number_of_edges() == len(edges), (name, form)
    assert graph.is_directed() == any(row["Type"] == "Directed" for row in edges), (name, form)
    back = {rename(node): node for node in graph}
    for node, row in nodes.items():
        for column, text in row.items():
            if column != "Id":
                key = "label" if column == "Label" and column not in read[node] else column
                same(text, read[node].get(key), (name, form, node, column))
    for row in edges:
        values = graph.edges[back[row["Source"]], back[row["Target"]]]
        for column, text in row.items():
            if column not in ("Source", "Target", "Type"):
                key = "weight" if column == "Weight" else column
                same(text, values.get(key), (name, form, row["Source"], row["Target"], column))


for path in sorted(glob.glob(sys.argv[1] + "/*.edges.csv")):
    name = path.removesuffix(".edges.csv")
    check(name, "gexf", nx.read_gexf(name + ".gexf"))
    check(name, "graphml", nx.read_graphml(name + ".graphml"), plain)
    with open(name + ".json") as file:
        check(name, "json", nx.node_link_graph(json.load(file), edges="links"))
    nx.read_gexf(name + ".slices.gexf")
print(f"{compared} values read by networkx as the tables have them")
