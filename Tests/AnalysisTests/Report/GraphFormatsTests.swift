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

  @Test func `GEXF escapes what XML needs and leaves out what is undefined`() {
    #expect(
      GraphFormats.gexf(Self.drawn.network, Self.drawn.corpus) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" version="1.3">
          <graph mode="static" defaultedgetype="undirected">
            <attributes class="node">
              <attribute id="0" title="kind" type="string"/>
              <attribute id="1" title="mentions" type="integer"/>
              <attribute id="2" title="letters" type="integer"/>
              <attribute id="3" title="betweenness" type="double"/>
              <attribute id="4" title="eigenvector" type="double"/>
              <attribute id="5" title="community" type="integer"/>
            </attributes>
            <attributes class="edge">
              <attribute id="0" title="expected" type="double"/>
              <attribute id="1" title="jaccard" type="double"/>
              <attribute id="2" title="npmi" type="double"/>
              <attribute id="3" title="p" type="double"/>
              <attribute id="4" title="p_adjusted" type="double"/>
              <attribute id="5" title="first" type="string"/>
              <attribute id="6" title="last" type="string"/>
            </attributes>
            <nodes>
              <node id="odesa" label="Odesa">
                <attvalues>
                  <attvalue for="0" value="place"/>
                  <attvalue for="1" value="1"/>
                  <attvalue for="2" value="1"/>
                  <attvalue for="3" value="0"/>
                  <attvalue for="4" value="0.7071067811865476"/>
                  <attvalue for="5" value="1"/>
                </attvalues>
              </node>
              <node id="r&amp;d" label="Rosa &quot;la &lt;Roja&gt;&quot; &amp;  Cía.">
                <attvalues>
                  <attvalue for="0" value="person"/>
                  <attvalue for="1" value="1"/>
                  <attvalue for="2" value="1"/>
                  <attvalue for="3" value="0"/>
                  <attvalue for="4" value="0.7071067811865476"/>
                  <attvalue for="5" value="1"/>
                </attvalues>
              </node>
            </nodes>
            <edges>
              <edge id="0" source="odesa" target="r&amp;d" weight="1">
                <attvalues>
                  <attvalue for="0" value="0.5"/>
                  <attvalue for="1" value="1"/>
                  <attvalue for="2" value="1"/>
                  <attvalue for="3" value="0.49999999999999983"/>
                  <attvalue for="4" value="0.49999999999999983"/>
                  <attvalue for="5" value="1920-05-01"/>
                  <attvalue for="6" value="1920-05-31"/>
                </attvalues>
              </edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test func `GraphML types its keys`() {
    let text = GraphFormats.graphML(Self.drawn.network, Self.drawn.corpus)
    #expect(
      text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="label" for="node" attr.name="label" attr.type="string"/>
          <key id="n_kind" for="node" attr.name="kind" attr.type="string"/>
          <key id="n_mentions" for="node" attr.name="mentions" attr.type="int"/>
        """))
    #expect(
      text.hasSuffix(
        """
            <node id="r&amp;d">
              <data key="label">Rosa &quot;la &lt;Roja&gt;&quot; &amp;  Cía.</data>
              <data key="n_kind">person</data>
              <data key="n_mentions">1</data>
              <data key="n_letters">1</data>
              <data key="n_betweenness">0</data>
              <data key="n_eigenvector">0.7071067811865476</data>
              <data key="n_community">1</data>
            </node>
            <edge id="e0" source="odesa" target="r&amp;d">
              <data key="weight">1</data>
              <data key="e_expected">0.5</data>
              <data key="e_jaccard">1</data>
              <data key="e_npmi">1</data>
              <data key="e_p">0.49999999999999983</data>
              <data key="e_p_adjusted">0.49999999999999983</data>
              <data key="e_first">1920-05-01</data>
              <data key="e_last">1920-05-31</data>
            </edge>
          </graph>
        </graphml>

        """))
  }

  @Test func `JSON has nodes and links as networkx names them`() {
    #expect(
      String(decoding: GraphFormats.json(Self.drawn.network, Self.drawn.corpus), as: UTF8.self)
        == #"""
        {"directed":false,"multigraph":false,"graph":{},"nodes":[
        {"id":"odesa","Label":"Odesa","Kind":"place","Mentions":1,"Letters":1,"Degree":1,"WeightedDegree":1,"Betweenness":0,"Eigenvector":0.7071067811865476,"Community":1},
        {"id":"r&d","Label":"Rosa \"la <Roja>\" & \u0001Cía.","Kind":"person","Mentions":1,"Letters":1,"Degree":1,"WeightedDegree":1,"Betweenness":0,"Eigenvector":0.7071067811865476,"Community":1}
        ],"links":[
        {"source":"odesa","target":"r&d","Type":"Undirected","Unit":"paragraph","weight":1,"Units":1,"Expected":0.5,"Jaccard":1,"NPMI":1,"LogLikelihood":2.772588722239781,"P":0.49999999999999983,"PAdjusted":0.49999999999999983,"First":"1920-05-01","Last":"1920-05-31"}
        ]}

        """#)
  }
}
