import Testing
import Tokenizer

@testable import Analysis

@Suite struct NetworkReportTests {
  @Test func `Nodes are a table that Gephi reads`() {
    let (network, corpus) = CooccurrenceNetworkTests.dated.network(.paragraph)
    #expect(
      csv(NetworkReport.nodes(network, corpus)) == """
        Id,Label,Kind,Mentions,Letters,Degree,WeightedDegree,Betweenness,Eigenvector,Community
        lenin,Lenin,person,3,1,2,4,0,0.57735,1
        stalin,Stalin,person,3,2,2,4,0,0.57735,1
        trotski,Trotski,person,3,2,2,4,0,0.57735,1

        """)
  }

  // By the formulas, in Python: of 5 paragraphs each is named in 3, each pair in 2.
  @Test func `Edges have the values of the formulas`() {
    let (network, corpus) = CooccurrenceNetworkTests.dated.network(.paragraph)
    #expect(
      csv(NetworkReport.edges(network, corpus)) == """
        Source,Target,Type,Unit,Weight,Units,Expected,Jaccard,NPMI,LogLikelihood,P,PAdjusted,First,Last
        lenin,stalin,Undirected,paragraph,2,2,1.8,0.5,0.114986,0.138443,0.7,0.7,1920-05-01,1920-05-01
        lenin,trotski,Undirected,paragraph,2,2,1.8,0.5,0.114986,0.138443,0.7,0.7,1920-05-01,1920-05-01
        stalin,trotski,Undirected,paragraph,2,2,1.8,0.5,0.114986,0.138443,0.7,0.7,1920-05-01,1921-12-31

        """)
  }

  @Test func `Every unit behind an edge is evidence`() {
    let (network, corpus) = CooccurrenceNetworkTests.dated.network(.window(4))
    #expect(
      csv(NetworkReport.evidence(network, corpus)) == """
        Source,Target,letter,file,line,start,end,date,text
        lenin,stalin,a#1,a.txt,1,0,15,1920-05-01,Lenin y Stalin.
        lenin,stalin,,a.txt,4,74,101,,"Lenin y Stalin, nota final."
        lenin,trotski,a#1,a.txt,1,0,30,1920-05-01,Lenin y Stalin. Trotski calla.
        stalin,trotski,a#1,a.txt,1,0,30,1920-05-01,Lenin y Stalin. Trotski calla.
        stalin,trotski,a#2,a.txt,3,56,73,1921,Stalin y Trotski.

        """)
    #expect(NetworkReport.edges(network, corpus).rows.first?[3] == .text("window:4"))
  }
}
