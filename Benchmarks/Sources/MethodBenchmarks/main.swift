import Evaluation
import Statistics
print("hello")
