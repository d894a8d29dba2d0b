import Analysis
import Testing

struct PartitionTests {
  @Test func `The larger community comes first, then that with the smaller node`() {
    let partition = Partition(labels: [7, 3, 3, 9, 9, 1])
    #expect(partition.communities == [2, 0, 0, 1, 1, 3])
    #expect(partition.sizes == [2, 2, 1, 1])
    #expect(partition == Partition(labels: [0, 4, 4, 5, 5, 2]))
    #expect(Partition(labels: []).count == 0)
  }

  @Test func `Agreement is 1 for equal divisions and lower for others`() {
    let first = Partition(labels: [0, 0, 0, 1, 1, 1])
    let second = Partition(labels: [0, 0, 1, 1, 2, 2])
    #expect(first.normalisedMutualInformation(with: first) == 1)
    #expect(first.adjustedRandIndex(with: first) == 1)
    #expect(isClose(first.normalisedMutualInformation(with: second), 0.5158037429793887))
    #expect(isClose(first.adjustedRandIndex(with: second), 0.24242424242424246))
    #expect(
      first.normalisedMutualInformation(with: second)
        == second.normalisedMutualInformation(with: first))
  }

  @Test func `One community tells nothing of many`() {
    let whole = Partition(labels: [0, 0, 0, 0])
    let single = Partition(labels: [0, 1, 2, 3])
    #expect(whole.normalisedMutualInformation(with: single) == 0)
    #expect(whole.adjustedRandIndex(with: single) == 0)
    #expect(whole.normalisedMutualInformation(with: whole) == 1)
    #expect(single.adjustedRandIndex(with: single) == 1)
    #expect(Partition(labels: []).adjustedRandIndex(with: Partition(labels: [])) == nil)
  }
}
