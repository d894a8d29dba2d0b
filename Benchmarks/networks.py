"""Compares the node measures and the formats of `network` with networkx and igraph. See networks.sh."""

import json, math, os, random, shutil, subprocess, sys, tempfile, time

import igraph
import networkx as nx
from scipy.stats import hypergeom

program = sys.argv[1]
work = tempfile.mkdtemp()
failures = 0


def name(node):
    """A name that nothing else in a text resembles: node 12 is Zbzc."""
    letters = ""
    while True:
        letters = "bcdfghjklm"[node % 10] + letters
        node //= 10
        if node == 0:
            return "Z" + letters.rjust(4, "b")


def ask(graph, *options):
    """What the program says of a graph with whole weights."""
    text, names = os.path.join(work, "units.txt"), os.path.join(work, "names.tsv")
    with open(names, "w") as file:
        file.write("id\tkind\tname\n" + "".join(f"n{n:05}\tperson\t{name(n)}\n" for n in graph))
    units = [f"{name(a)} {name(b)}.\n" for a, b, w in graph.edges(data="weight") for _ in range(w)]
    with open(text, "w") as file:
        file.write("\n".join(units))
    command = [program, "network", text, "--gazetteer", names, "--no-builtin-gazetteer", "--quiet", *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def compare(measure, ours, theirs, bound):
    global failures
    worst = max(theirs, key=lambda n: abs((ours[n] or 0) - (theirs[n] or 0)))
    difference = abs((ours[worst] or 0) - (theirs[worst] or 0))
    failures += difference > bound
    verdict = "" if difference <= bound else "  ABOVE THE BOUND"
    print(f"{measure},{ours[worst]},{theirs[worst]},{difference:.3g},{bound:g}{verdict}")


def check(title, graph):
    print(f"# {title}: {len(graph)} nodes, {graph.number_of_edges()} edges")
    print("measure,ours,theirs,difference,bound")
    answer = json.loads(ask(graph, "--format", "json"))
    nodes = {int(node["id"][1:]): node for node in answer["nodes"]}
    links = answer["links"]
    # Whole distances: networkx takes sums of fractions that differ in the last bit for different lengths.
    common = math.lcm(*(w for _, _, w in graph.edges(data="weight")))
    for a, b, w in graph.edges(data="weight"):
        graph[a][b]["distance"] = common // w
    order = sorted(graph)
    place = {node: i for i, node in enumerate(order)}
    weights = [w for _, _, w in graph.edges(data="weight")]
    other = igraph.Graph(n=len(order), edges=[(place[a], place[b]) for a, b in graph.edges])

    def ours(column):
        return {node: values[column] for node, values in nodes.items()}

    def by_node(values):
        return dict(zip(order, values))

    def eigenvector():
        """Of unit norm in each part, by the dense solver of numpy where it is small, else iterated."""
        values = {}
        for part in nx.connected_components(graph):
            sub = graph.subgraph(part)
            if len(sub) > 2:
                values |= nx.eigenvector_centrality_numpy(sub, weight="weight")
            else:
                values |= {node: math.sqrt(1 / len(sub)) for node in sub}
        return values

    pairs = (len(order) - 1) * (len(order) - 2) / 2
    compare("Degree", ours("Degree"), dict(graph.degree), 0)
    compare("WeightedDegree", ours("WeightedDegree"), dict(graph.degree(weight="weight")), 1e-9)
    compare("Betweenness (networkx)", ours("Betweenness"), nx.betweenness_centrality(graph, weight="distance"), 1e-9)
    distances = [1 / w for w in weights]
    compare("Betweenness (igraph)", ours("Betweenness"),
            by_node([b / pairs for b in other.betweenness(weights=distances)]), 1e-9)
    compare("Harmonic", ours("Harmonic"), nx.harmonic_centrality(graph), 1e-9)
    compare("Harmonic (igraph)", ours("Harmonic"),
            by_node([h * (len(order) - 1) for h in other.harmonic_centrality()]), 1e-9)
    compare("Eigenvector", ours("Eigenvector"), eigenvector(), 1e-6)
    compare("PageRank (networkx)", ours("PageRank"), nx.pagerank(graph, weight="weight", tol=1e-14, max_iter=1000), 1e-6)
    compare("PageRank (igraph)", ours("PageRank"), by_node(other.pagerank(weights=weights)), 1e-6)
    compare("Clustering", ours("Clustering"), nx.clustering(graph), 1e-9)
    compare("Core", ours("Core"), nx.core_number(graph), 0)
    compare("Constraint (networkx)", ours("Constraint"), nx.constraint(graph, weight="weight"), 1e-9)
    compare("Constraint (igraph)", ours("Constraint"), by_node(other.constraint(weights=weights)), 1e-9)
    communities = {}
    for node, values in nodes.items():
        communities.setdefault(values["Community"], set()).add(node)
    quality = answer["graph"]["modularity"]
    compare("Modularity (networkx)", {0: quality},
            {0: nx.community.modularity(graph, communities.values(), weight="weight")}, 1e-9)
    membership = [nodes[node]["Community"] for node in order]
    compare("Modularity (igraph)", {0: quality}, {0: other.modularity(membership, weights=weights)}, 1e-9)
    print(f"# {len(communities)} communities, stability {answer['graph']['stability']:.3f}")
    units = sum(weights)
    compare("P (scipy)", {i: link["P"] for i, link in enumerate(links)},
            {i: hypergeom.sf(link["Units"] - 1, units, nodes[int(link["source"][1:])]["WeightedDegree"],
                             nodes[int(link["target"][1:])]["WeightedDegree"])
             for i, link in enumerate(links)}, 1e-9)
    read_back(graph)
    return quality


def read_back(graph):
    """GEXF and GraphML are read by networkx with the same numbers, DOT by GraphViz without a word."""
    for form, reader in (("gexf", nx.read_gexf), ("graphml", nx.read_graphml)):
        path = os.path.join(work, "network." + form)
        with open(path, "w") as file:
            file.write(ask(graph, "--format", form))
        read = reader(path)
        theirs = {(min(a, b), max(a, b)): w for a, b, w in graph.edges(data="weight")}
        ours = {tuple(sorted((int(a[1:]), int(b[1:])))): w for a, b, w in read.edges(data="weight")}
        assert ours.keys() == theirs.keys(), form
        compare(f"weights read from {form}", ours, theirs, 0)
    if shutil.which("dot"):
        drawing = ask(graph, "--format", "dot")
        parsed = subprocess.run(["dot", "-Tcanon"], input=drawing, capture_output=True, text=True)
        assert parsed.returncode == 0 and not parsed.stderr, parsed.stderr


def numbered(graph):
    """The graph with whole weights and nodes in the order of their names."""
    graph = nx.convert_node_labels_to_integers(graph, ordering="sorted")
    for _, _, data in graph.edges(data=True):
        data["weight"] = int(data.get("weight", 1))
    return graph


def race():
    """Seconds for the betweenness of 5,000 nodes and 50,000 edges, on one thread. Ours are those of all
    measures: the whole process with '--nodes' less the same without them."""
    graph = nx.gnm_random_graph(5000, 50000, seed=11)
    graph.remove_nodes_from(list(nx.isolates(graph)))
    for a, b in graph.edges:
        graph[a][b]["weight"] = chance.randint(1, 3)
    graph = numbered(graph)

    def seconds(work):
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    edges = min(seconds(lambda: ask(graph, "--threads", "1")) for _ in range(3))
    ours = min(seconds(lambda: ask(graph, "--threads", "1", "--nodes")) for _ in range(3)) - edges
    other = igraph.Graph(n=len(graph), edges=list(graph.edges))
    distances = [1 / w for _, _, w in graph.edges(data="weight")]
    theirs = min(seconds(lambda: other.betweenness(weights=distances)) for _ in range(3))
    for a, b, w in graph.edges(data="weight"):
        graph[a][b]["distance"] = 1 / w
    sources = 100
    networkx = seconds(lambda: nx.betweenness_centrality(graph, k=sources, weight="distance", seed=1))
    networkx *= len(graph) / sources
    print(f"seconds,ours {ours:.2f},igraph {theirs:.2f},networkx {networkx:.0f} (from {sources} sources)")
    print(f"speed,{theirs / ours:.2f} of igraph,{networkx / ours:.0f} of networkx")


chance = random.Random(7)
if "--race" in sys.argv:
    race()
    shutil.rmtree(work)
    sys.exit()
some = nx.gnm_random_graph(2000, 8000, seed=7)
some.remove_nodes_from(list(nx.isolates(some)))
for a, b in some.edges:
    some[a][b]["weight"] = chance.randint(1, 9)
quality = check("les_miserables", numbered(nx.les_miserables_graph()))
if quality < 0.5666:
    failures += 1
    print(f"modularity {quality} is below 0.5666")
check("karate", numbered(nx.karate_club_graph()))
check("random", numbered(some))
shutil.rmtree(work)
sys.exit(f"{failures} comparisons are above their bound" if failures else 0)
