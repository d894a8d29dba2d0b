import Testing
import Tokenizer

@testable import Analysis

@Suite struct GraphFormatsTests {
  private static let drawn = CorpusDraft(
    Gazetteer([
      Entity(id: "odesa", kind: .place, name: "Odesa"),
      Entity(
        id: "r&d", kind: .person, name: "Rosa \"la <Roja>\" & \u{1}Cía.",
        variants: [Variant("Rosa")]
      ),
    ]), "Rosa y Odesa.\nNadie.", date: "1920-05"
  ).network(.paragraph)
  private static let measures = NodeMeasures(of: drawn.network)

  @Test func `GEXF escapes what XML needs and leaves out what is undefined`() {
    let text = GEXFWriter.text(Self.drawn.network, Self.measures)
    #expect(
      text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" version="1.3">
          <meta>
            <creator>corpus-stats</creator>
            <description>Who is mentioned with whom. A line joins two that are named in one paragraph. 1 community, modularity 0, agreement of ten seeds 1.</description>
          </meta>
          <graph mode="static" defaultedgetype="undirected">
            <attributes class="node" mode="static">
              <attribute id="2" title="Kind" type="string"/>
              <attribute id="3" title="Mentions" type="long"/>
        """))
    #expect(
      text.contains(
        """
              <node id="r&amp;d" label="Rosa &quot;la &lt;Roja&gt;&quot; &amp;  Cía.">
                <attvalues>
                  <attvalue for="2" value="person"/>
                  <attvalue for="3" value="1"/>
                  <attvalue for="4" value="1"/>
                  <attvalue for="5" value="1"/>
                  <attvalue for="6" value="1"/>
                  <attvalue for="7" value="0"/>
                  <attvalue for="8" value="0.7071067811865476"/>
                  <attvalue for="9" value="1"/>
                  <attvalue for="10" value="1"/>
                  <attvalue for="11" value="0.5"/>
                  <attvalue for="13" value="1"/>
                  <attvalue for="14" value="1"/>
                </attvalues>
              </node>
        """))
    #expect(
      text.hasSuffix(
        """
              <edge id="0" source="odesa" target="r&amp;d" weight="1">
                <attvalues>
                  <attvalue for="3" value="paragraph"/>
                  <attvalue for="5" value="1"/>
                  <attvalue for="6" value="0.5"/>
                  <attvalue for="7" value="1"/>
                  <attvalue for="8" value="1"/>
                  <attvalue for="9" value="2.772588722239781"/>
                  <attvalue for="10" value="0.49999999999999983"/>
                  <attvalue for="11" value="0.49999999999999983"/>
                  <attvalue for="12" value="1920-05-01"/>
                  <attvalue for="13" value="1920-05-31"/>
                  <attvalue for="14" value="14"/>
                  <attvalue for="15" value="1"/>
                  <attvalue for="16" value="1"/>
                  <attvalue for="18" value="1"/>
                  <attvalue for="19" value="1"/>
                  <attvalue for="20" value="no"/>
                </attvalues>
              </edge>
            </edges>
          </graph>
        </gexf>

        """))
  }

  @Test func `GEXF in time has spells and a weight for each`() {
    let (network, corpus) = NetworkTests.dated.network(.paragraph)
    let slices = NetworkSlices(of: corpus, NetworkOptions(), by: .year)
    let text = GEXFWriter.text(network, NodeMeasures(of: network), slices)
    #expect(
      text.contains(
        "<graph mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\" defaultedgetype=\"undirected\">"
      ))
    #expect(
      text.contains(
        """
                  <attvalue for="weight" value="1" start="1920-01-01" end="1920-12-31"/>
                  <attvalue for="weight" value="1" start="1921-01-01" end="1921-12-31"/>
                </attvalues>
                <spells>
                  <spell start="1920-01-01" end="1920-12-31"/>
                  <spell start="1921-01-01" end="1921-12-31"/>
                </spells>
              </edge>
            </edges>
        """))
  }

  @Test func `GraphML types its keys`() {
    let text = GraphMLWriter.text(Self.drawn.network, Self.measures)
    #expect(
      text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="n_label" for="node" attr.name="label" attr.type="string"/>
          <key id="n_Kind" for="node" attr.name="Kind" attr.type="string"/>
          <key id="n_Mentions" for="node" attr.name="Mentions" attr.type="long"/>
        """))
    #expect(
      text.contains(
        """
            <node id="r_x0026_d">
              <data key="n_label">Rosa &quot;la &lt;Roja&gt;&quot; &amp;  Cía.</data>
              <data key="n_Kind">person</data>
        """))
    #expect(
      text.contains(
        """
            <edge id="e0" source="odesa" target="r_x0026_d">
              <data key="e_Unit">paragraph</data>
              <data key="e_weight">1</data>
              <data key="e_Units">1</data>
        """))
  }

  @Test func `A name that is no token has an id in GraphML that is one, the same in its edges`() {
    let network = Network(
      of: CorpusDraft(
        [("a.txt", [LetterDraft("Paz.", sender: "Ana Ríos", addressees: ["Fermín"])])]
      ).corpus(NetworkKind.correspondence.recording(.letter)), Self.correspondence)
    let text = GraphMLWriter.text(network, NodeMeasures(of: network))
    #expect(text.contains("<node id=\"Ana_x0020_Ríos\">"))
    #expect(text.contains("<data key=\"n_label\">Ana Ríos</data>"))
    #expect(text.contains("source=\"Ana_x0020_Ríos\" target=\"Fermín\">"))
  }

  private static let correspondence = {
    var options = NetworkOptions()
    options.kind = .correspondence
    return options
  }()

  @Test func `JSON has nodes and links as networkx names them`() {
    let text = NodeLinkWriter.text(Self.drawn.network, Self.measures)
    #expect(
      text.hasPrefix(
        #"""
        {"directed":false,"multigraph":false,"graph":{"kind":"comention","unit":"paragraph","units":2,"filters":"","edges":1,"nodes":2,"communities":1,"modularity":0,"stability":1},"nodes":[
        {"id":"odesa","Label":"Odesa","Kind":"place","Mentions":1,"Letters":1,"Degree":1,"WeightedDegree":1,"Betweenness":0,
        """#.dropLast()))
    #expect(
      text.contains(
        #"],"links":["# + "\n"
          + #"{"source":"odesa","target":"r&d","Type":"Undirected","Unit":"paragraph","weight":1,"Units":1,"#
      ))
    #expect(text.hasSuffix("\n]\n}\n"))
  }
}
