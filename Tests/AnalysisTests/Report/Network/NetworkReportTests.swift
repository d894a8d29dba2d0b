import Testing
import Tokenizer

@testable import Analysis

@Suite struct NetworkReportTests {
  @Test func `Nodes are a table that Gephi reads`() {
    let (network, _) = NetworkTests.dated.network(.paragraph)
    #expect(
      csv(NetworkReport.nodes(network, NodeMeasures(of: network))) == """
        Id,Label,Kind,Mentions,Letters,Degree,WeightedDegree,Betweenness,Eigenvector,Community,Harmonic,PageRank,Clustering,Core,Constraint,WeightedIn,WeightedOut
        lenin,Lenin,person,3,1,2,4,0,0.57735,1,2,0.333333,1,2,1.125,,
        stalin,Stalin,person,3,2,2,4,0,0.57735,1,2,0.333333,1,2,1.125,,
        trotski,Trotski,person,3,2,2,4,0,0.57735,1,2,0.333333,1,2,1.125,,

        """)
  }

  // By the formulas, in Python: of 5 paragraphs each is named in 3, each pair in 2.
  @Test func `Edges have the values of the formulas`() {
    let (network, _) = NetworkTests.dated.network(.paragraph)
    #expect(
      csv(Table(NetworkReport.edges(network))) == """
        Source,Target,Type,Unit,Weight,Units,Expected,Jaccard,NPMI,LogLikelihood,P,PAdjusted,First,Last,LogDice,Newman,Disparity,SDSM,Letters,PWithoutBest,Stands
        lenin,stalin,Undirected,paragraph,2,2,1.8,0.5,0.114986,0.138443,0.7,0.7,1920-05-01,1920-05-01,13.415,1.5,0.5,,1,0.666667,no
        lenin,trotski,Undirected,paragraph,2,2,1.8,0.5,0.114986,0.138443,0.7,0.7,1920-05-01,1920-05-01,13.415,1.5,0.5,,1,1,no
        stalin,trotski,Undirected,paragraph,2,2,1.8,0.5,0.114986,0.138443,0.7,0.7,1920-05-01,1921-12-31,13.415,1.5,0.5,,2,0.666667,no

        """)
  }

  @Test func `Every unit behind an edge is evidence`() {
    let (network, corpus) = NetworkTests.dated.network(.window(4))
    #expect(
      csv(NetworkReport.evidence(network, corpus, NetworkOptions())) == """
        Source,Target,letter,file,line,start,end,date,text
        lenin,stalin,a#1,a.txt,1,0,15,1920-05-01,Lenin y Stalin.
        lenin,stalin,,a.txt,4,74,101,,"Lenin y Stalin, nota final."
        lenin,trotski,a#1,a.txt,1,0,30,1920-05-01,Lenin y Stalin. Trotski calla.
        stalin,trotski,a#1,a.txt,1,0,30,1920-05-01,Lenin y Stalin. Trotski calla.
        stalin,trotski,a#2,a.txt,3,56,73,1921,Stalin y Trotski.

        """)
    #expect(Table(NetworkReport.edges(network)).rows.first?[3] == .text("window:4"))
  }

  @Test func `Slices tell their period in a last column`() {
    let (_, corpus) = NetworkTests.dated.network(.paragraph)
    let slices = NetworkSlices(of: corpus, NetworkOptions(), by: .year)
    let edges = NetworkReport.edges(slices)
    #expect(edges.columns.last == "Period")
    #expect(
      edges.rows.map { $0[21] } == [.text("1920"), .text("1920"), .text("1920"), .text("1921")])
    let nodes = NetworkReport.nodes(slices)
    #expect(
      nodes.rows.map { $0[17] } == [
        .text("1920"), .text("1920"), .text("1920"), .text("1921"), .text("1921"),
      ])
  }
}
